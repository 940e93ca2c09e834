package nl.beheermodule.authorization;

import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

class ArchitectureTest implements KeepsTheHouseRules {}
