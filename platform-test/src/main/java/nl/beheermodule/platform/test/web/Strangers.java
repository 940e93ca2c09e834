package nl.beheermodule.platform.test.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;

/**
 * People who may not.
 *
 * @param user gebruiker of the organisation itself
 * @param weakSession, noLevel its beheerder, who logged in with less than a second factor
 * @param weakMeans its beheerder, whose means is below EH2+
 * @param elsewhere everybody who has nothing to do with the organisation, by kind
 */
record Strangers(
        TestHttp user,
        TestHttp weakSession,
        TestHttp noLevel,
        TestHttp weakMeans,
        TestHttp weakEmployee,
        TestHttp weakOperator,
        Map<String, TestHttp> elsewhere) {

    static Strangers of(String organisation, TestHttp http, TestMembers members) {
        String another = "another-" + organisation;
        Map<String, TestHttp> elsewhere = new LinkedHashMap<>();
        elsewhere.put("beheerder of another company", http.as(members.administrator(another)));
        elsewhere.put("gebruiker of another company", http.as(members.user(another)));
        elsewhere.put("medewerker", http.as(Tokens.employee("mees.bakker")));
        elsewhere.put("operator", http.as(Tokens.operator("otto")));
        elsewhere.put("dienstverlener", http.as(Tokens.machine("makelaar")));
        Tokens administrator = members.administrator(organisation);
        return new Strangers(
                http.as(members.user(organisation)),
                http.as(administrator.level("loa2")),
                http.as(administrator.withoutLevel()),
                http.as(members.member(
                        "p-" + UUID.randomUUID(), List.of(organisation), Role.ADMINISTRATOR, AssuranceLevel.EH2)),
                http.as(Tokens.employee("mees.bakker").level("loa2")),
                http.as(Tokens.operator("otto").level("loa2")),
                elsewhere);
    }

    /** Everybody elsewhere whose kind does not begin with {@code mine}. */
    Map<String, TestHttp> but(String mine) {
        Map<String, TestHttp> others = new LinkedHashMap<>(elsewhere);
        others.keySet().removeIf(kind -> kind.startsWith(mine));
        return others;
    }
}
