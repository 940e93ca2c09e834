package nl.beheermodule.chain;

import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.OpenApiStaysTrue;

@ServiceIT
class OpenApiIT implements OpenApiStaysTrue {}
