package nl.beheermodule.identity;

import nl.beheermodule.platform.test.web.OpenApiStaysTrue;

@IdentityIT
class OpenApiIT implements OpenApiStaysTrue {}
