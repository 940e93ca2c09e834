@NullMarked
package nl.beheermodule.chain.company.web;

import org.jspecify.annotations.NullMarked;
