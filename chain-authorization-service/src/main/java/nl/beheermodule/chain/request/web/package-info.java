@NullMarked
package nl.beheermodule.chain.request.web;

import org.jspecify.annotations.NullMarked;
