package nl.beheermodule.means.means.mongo;

import java.time.LocalDate;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.MobileNumber;
import org.jspecify.annotations.Nullable;

/** {@code dateOfBirth} is ISO text, so that no time zone can shift it; so are all dates here. */
record HolderPart(
        String firstNames,
        @Nullable String prefix,
        String surname,
        String dateOfBirth,
        String email,
        @Nullable String mobile,
        long contactSequence) {

    static HolderPart of(Holder holder) {
        return new HolderPart(
                holder.firstNames(),
                holder.prefix(),
                holder.surname(),
                holder.dateOfBirth().toString(),
                holder.email(),
                holder.mobile() == null ? null : holder.mobile().value(),
                holder.contactSequence());
    }

    Holder holder() {
        return new Holder(
                firstNames,
                prefix,
                surname,
                LocalDate.parse(dateOfBirth),
                email,
                mobile == null ? null : new MobileNumber(mobile),
                contactSequence);
    }
}
