package nl.beheermodule.sinners.web;

/** Its name says how, not what. */
class BaseSinner {}
