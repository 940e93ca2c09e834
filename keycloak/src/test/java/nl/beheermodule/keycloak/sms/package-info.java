@NullMarked
package nl.beheermodule.keycloak.sms;

import org.jspecify.annotations.NullMarked;
