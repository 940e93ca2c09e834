package nl.beheermodule.chain;

import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.RefusesEveryRoute;

@ServiceIT
class AccessIT implements RefusesEveryRoute {}
