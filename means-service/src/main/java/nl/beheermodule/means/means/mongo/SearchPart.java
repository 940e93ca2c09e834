package nl.beheermodule.means.means.mongo;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.platform.paging.SearchText;

/**
 * @param name to sort by: surname first
 * @param text name, e-mail, UniekID and number, without accents and capitals
 */
record SearchPart(String name, String text) {
    static SearchPart of(Means means) {
        Holder holder = means.holder();
        String prefix = holder.prefix() == null ? "" : holder.prefix();
        String mobile = holder.mobile() == null ? null : holder.mobile().value();
        String text = Stream.of(
                        holder.name(),
                        holder.email(),
                        means.file().uniqueId().value(),
                        mobile,
                        mobile == null ? null : mobile.replaceFirst("^\\+31", "0"),
                        means.state() instanceof Active active ? active.otpNumber() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new SearchPart(SearchText.of(holder.surname(), holder.firstNames(), prefix), SearchText.of(text));
    }
}
