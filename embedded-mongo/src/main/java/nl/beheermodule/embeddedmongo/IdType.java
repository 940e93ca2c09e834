package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Document ids of any type, in MongoDB's order, so that the documents' own map is their {@code _id} index. */
final class IdType extends BasicDataType<Object> {

    @Override
    public int compare(Object a, Object b) {
        return ValueOrder.INSTANCE.compare(a, b);
    }

    @Override
    public int getMemory(Object id) {
        return Bson.heapSize(id);
    }

    @Override
    public void write(WriteBuffer out, Object id) {
        Bson.write(out, new Document("i", Missing.isNullOrMissing(id) ? null : id));
    }

    @Override
    public Object read(ByteBuffer in) {
        return Missing.ofNullable(Bson.read(in).get("i"));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
