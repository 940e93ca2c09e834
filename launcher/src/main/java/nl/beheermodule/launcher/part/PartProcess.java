package nl.beheermodule.launcher.part;

import java.util.List;
import java.util.stream.Stream;

/**
 * One process of the operating system with the parts in it; the services share one unless asked otherwise.
 *
 * @param morePorts ports it binds besides those of its parts
 * @param after names of the parts that must be healthy before it starts
 */
public record PartProcess(String name, List<Part> parts, List<Integer> morePorts, List<String> after, Command command) {

    public List<Integer> ports() {
        return Stream.concat(parts.stream().map(Part::port), morePorts.stream()).toList();
    }
}
