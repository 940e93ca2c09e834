package nl.beheermodule.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.beheermodule.platform.paging.PageQuery.Order;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class SortingTest {
    private static final Sorting SORTING =
            new Sorting(Map.of("name", "nameSort", "level", "level"), Sort.by("nameSort", "_id"));

    @Test
    void what_is_asked_counts_first_and_the_rest_makes_it_complete() {
        assertThat(SORTING.of(Order.list("-level")))
                .isEqualTo(Sort.by(Sort.Order.desc("level"), Sort.Order.asc("nameSort"), Sort.Order.asc("_id")));
    }

    @Test
    void a_field_counts_once() {
        assertThat(SORTING.of(Order.list("-name")))
                .isEqualTo(Sort.by(Sort.Order.desc("nameSort"), Sort.Order.asc("_id")));
    }

    @Test
    void without_a_wish_it_is_as_always() {
        assertThat(SORTING.of(Order.list(""))).isEqualTo(Sort.by("nameSort", "_id"));
    }

    @Test
    void another_field_is_refused_by_its_name() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SORTING.of(Order.list("name,shoe-size")))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(new Violation("sort", "Op ‘shoe-size’ kan niet worden gesorteerd.")));
    }
}
