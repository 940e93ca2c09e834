package nl.beheermodule.identity;

import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

class ArchitectureTest implements KeepsTheHouseRules {}
