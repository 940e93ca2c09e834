package nl.beheermodule.chain;

import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

class ArchitectureTest implements KeepsTheHouseRules {}
