package nl.beheermodule.billing;

import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

class ArchitectureTest implements KeepsTheHouseRules {}
