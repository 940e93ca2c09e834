package nl.beheermodule.billing;

import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.RefusesEveryRoute;

@ServiceIT
class AccessIT implements RefusesEveryRoute {}
