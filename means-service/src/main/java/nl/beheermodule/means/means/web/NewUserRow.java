package nl.beheermodule.means.means.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.platform.imports.ImportOrder;
import nl.beheermodule.platform.imports.ImportRow;
import nl.beheermodule.platform.sheet.Days;
import org.springframework.stereotype.Component;

/**
 * A row for somebody new, as what the wizard would send. Only a regular user at EH2: whoever else needs an identity document
 * and a scan of it (R43, R44), which do not go in a sheet.
 */
@Component
final class NewUserRow {
    static final String YEARS = "contractYears";
    static final String QUOTE = "quoteId";

    private static final Map<String, String> COLUMNS = Map.of(
            "firstNames", UserColumns.FIRST_NAMES,
            "prefix", UserColumns.PREFIX,
            "surname", UserColumns.SURNAME,
            "email", UserColumns.EMAIL);

    private final Validator validator;

    NewUserRow(Validator validator) {
        this.validator = validator;
    }

    /** @throws BadCell for the first thing that is wrong */
    RequestBodyOfMeans read(ImportOrder order, ImportRow row) {
        if (!isRegularAtEh2(row)) {
            throw new BadCell(
                    UserColumns.LEVEL,
                    "voor dit middel zijn identiteitsgegevens en een kopie van het identiteitsbewijs nodig. "
                            + "Voeg deze gebruiker toe via ‘Voeg toe’.");
        }
        RequestBodyOfMeans body = new RequestBodyOfMeans(
                AssuranceLevel.EH2,
                Role.USER,
                row.cell(UserColumns.FIRST_NAMES),
                row.cell(UserColumns.PREFIX),
                row.cell(UserColumns.SURNAME),
                born(row),
                row.cell(UserColumns.EMAIL),
                null,
                null,
                null,
                SecondFactor.NONE,
                List.of(),
                Integer.valueOf(order.terms().getOrDefault(YEARS, "1")),
                true,
                false,
                false,
                order.terms().get(QUOTE));
        check(body);
        return body;
    }

    /** The columns in alphabetical order of our fields, so that it is always the same one that is told of. */
    private void check(RequestBodyOfMeans body) {
        SortedMap<String, String> wrong = new TreeMap<>();
        for (ConstraintViolation<RequestBodyOfMeans> each : validator.validate(body)) {
            wrong.put(each.getPropertyPath().toString(), each.getMessage());
        }
        if (!wrong.isEmpty()) {
            String field = wrong.firstKey();
            throw new BadCell(COLUMNS.getOrDefault(field, UserColumns.EMAIL), String.valueOf(wrong.get(field)));
        }
    }

    private static boolean isRegularAtEh2(ImportRow row) {
        return UserLabels.level(row.cell(UserColumns.LEVEL)).orElse(AssuranceLevel.EH2) == AssuranceLevel.EH2
                && UserLabels.role(row.cell(UserColumns.ROLE)).orElse(Role.USER) == Role.USER;
    }

    private static LocalDate born(ImportRow row) {
        String cell = row.cell(UserColumns.BORN);
        if (cell.isEmpty()) {
            throw new BadCell(UserColumns.BORN, "vul de geboortedatum in.");
        }
        return Days.read(cell)
                .orElseThrow(() -> new BadCell(
                        UserColumns.BORN, "‘" + cell + "’ is geen datum. Schrijf een datum als 31-12-1990."));
    }
}
