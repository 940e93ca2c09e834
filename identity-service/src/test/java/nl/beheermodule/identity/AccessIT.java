package nl.beheermodule.identity;

import nl.beheermodule.platform.test.web.RefusesEveryRoute;

@IdentityIT
class AccessIT implements RefusesEveryRoute {}
