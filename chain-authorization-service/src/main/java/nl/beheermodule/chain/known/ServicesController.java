package nl.beheermodule.chain.known;

import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a chain authorization can be given for. */
@RestController
class ServicesController {
    private final CatalogueCopy catalogue;

    ServicesController(CatalogueCopy catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/v1/services")
    @Access(Who.SIGNED_IN)
    PageOf<ServiceView> chainable(PageQuery page) {
        return catalogue.page(page).map(ServiceView::of);
    }
}
