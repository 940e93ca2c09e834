package nl.beheermodule.billing.supplier;

import nl.beheermodule.billing.invoice.domain.InvoicingTerms;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Without these nothing can be invoiced, so the service does not start. */
@Configuration(proxyBeanMethods = false)
class SupplierConfiguration {
    @Bean
    Supplier supplier(Environment environment) {
        return bound(environment, "beheer.supplier", Supplier.class);
    }

    @Bean
    InvoicingTerms invoicingTerms(Environment environment) {
        return bound(environment, "beheer.invoicing", InvoicingTerms.class);
    }

    private static <T> T bound(Environment environment, String prefix, Class<T> type) {
        return Binder.get(environment).bind(prefix, type).get();
    }
}
