package nl.beheermodule.billing;

import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.OpenApiStaysTrue;

@ServiceIT
class OpenApiIT implements OpenApiStaysTrue {}
