package nl.beheermodule.authorization.overview;

import java.util.List;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** “Wie mag wat”: users × services, with the reason in each cell. */
@RestController
class MatrixController {
    private static final int MOST = 50;

    private final Matrix matrix;

    MatrixController(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * At most 50 × 50 a time.
     *
     * @param page of the users; {@code query} searches their names
     * @param serviceQuery searches services and providers
     * @param used only services that somebody of the company has an authorization for
     */
    @GetMapping("/v1/organisations/{organisationId}/matrix")
    @Access(Who.ADMINISTRATOR)
    Matrix.Answer read(
            @PathVariable String organisationId,
            PageQuery page,
            @RequestParam(defaultValue = "") String serviceQuery,
            @RequestParam(defaultValue = "0") int servicePage,
            @RequestParam(defaultValue = "20") int serviceSize,
            @RequestParam(defaultValue = "false") boolean used) {
        check("size", page.size(), 1, MOST, "U kunt 1 tot en met 50 gebruikers tegelijk opvragen.");
        check("serviceSize", serviceSize, 1, MOST, "U kunt 1 tot en met 50 diensten tegelijk opvragen.");
        check("servicePage", servicePage, 0, PageQuery.MAX_PAGE, "Deze pagina met diensten bestaat niet.");
        check("serviceQuery", serviceQuery.strip().length(), 0, PageQuery.MAX_QUERY, "Zoek op maximaal 100 tekens.");
        PageQuery services = new PageQuery(servicePage, serviceSize, List.of(), serviceQuery.strip());
        return matrix.read(new OrganisationId(organisationId), page, services, used);
    }

    private static void check(String field, int value, int least, int most, String sentence) {
        if (value < least || value > most) {
            throw new InvalidInput(field, sentence);
        }
    }
}
