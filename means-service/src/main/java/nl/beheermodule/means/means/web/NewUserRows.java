package nl.beheermodule.means.means.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.usecase.RequestMeans;
import nl.beheermodule.means.overview.KnownPeople;
import nl.beheermodule.platform.imports.FieldChange;
import nl.beheermodule.platform.imports.ImportOrder;
import nl.beheermodule.platform.imports.ImportRow;
import nl.beheermodule.platform.imports.Outcome;
import nl.beheermodule.platform.imports.Verdict;
import org.springframework.stereotype.Component;

/** Rows for somebody new: applied for by the same command as in the wizard. */
@Component
final class NewUserRows {
    private final KnownPeople people;
    private final RequesterOfCaller requesters;
    private final RequestMeans requestMeans;
    private final NewUserRow reader;

    NewUserRows(KnownPeople people, RequesterOfCaller requesters, RequestMeans requestMeans, NewUserRow reader) {
        this.people = people;
        this.requesters = requesters;
        this.requestMeans = requestMeans;
        this.reader = reader;
    }

    /** So that the same file again does not ask for everybody once more. @return by {@link #sameness} */
    Map<String, Means> alreadyThere(OrganisationId organisation, List<ImportRow> rows) {
        List<String> names = rows.stream()
                .filter(UserColumns::isNew)
                .map(row -> KnownPeople.nameOf(
                        row.cell(UserColumns.FIRST_NAMES), row.cell(UserColumns.PREFIX), row.cell(UserColumns.SURNAME)))
                .distinct()
                .toList();
        return people.named(organisation, names).stream()
                .collect(Collectors.toMap(means -> sameness(means.holder()), Function.identity(), (one, other) -> one));
    }

    Verdict judge(ImportOrder order, ImportRow row, Map<String, Means> alreadyThere) {
        RequestBodyOfMeans body = reader.read(order, row);
        String sameness = sameness(body.holder());
        Means there = alreadyThere.get(sameness);
        if (there != null) {
            String message =
                    "Deze gebruiker is er al: " + there.file().uniqueId().value() + ".";
            return new Verdict(Outcome.UNCHANGED, UserColumns.about(row), message, List.of(), sameness);
        }
        requestMeans.check(command(order, row, body));
        return added(row, body);
    }

    Verdict apply(ImportOrder order, ImportRow row) {
        RequestBodyOfMeans body = reader.read(order, row);
        requestMeans.request(command(order, row, body));
        return added(row, body);
    }

    private static Verdict added(ImportRow row, RequestBodyOfMeans body) {
        List<FieldChange> changes = List.of(
                new FieldChange(UserColumns.LEVEL, null, UserLabels.of(body.level())),
                new FieldChange(UserColumns.ROLE, null, UserLabels.of(body.role())),
                new FieldChange(UserColumns.EMAIL, null, body.holder().email()));
        return new Verdict(Outcome.NEW, UserColumns.about(row), null, changes, sameness(body.holder()));
    }

    private RequestMeans.Command command(ImportOrder order, ImportRow row, RequestBodyOfMeans body) {
        MeansId own = new MeansId(order.membership().meansId());
        return new RequestMeans.Command(
                id(order, row),
                requesters.administrator(order.personId(), own, ""),
                requesters.powers(order.personId()),
                body.terms(order.organisationId()),
                body.holder(),
                body.contractYears(),
                null,
                null,
                body.quoteId());
    }

    /** The same row of the same import is one means, however often it is tried. */
    private static MeansId id(ImportOrder order, ImportRow row) {
        return new MeansId(hashed(order.importId() + "\n" + row.number()));
    }

    /** Who has the same name, date of birth and e-mail address is the same. */
    private static String sameness(Holder holder) {
        String prefix = holder.prefix() == null ? "" : holder.prefix();
        return hashed(String.join(
                "\n",
                KnownPeople.nameOf(holder.firstNames(), prefix, holder.surname()),
                holder.dateOfBirth().toString(),
                holder.email().toLowerCase(Locale.ROOT)));
    }

    private static String hashed(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
