package nl.beheermodule.means;

import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

class ArchitectureTest implements KeepsTheHouseRules {}
