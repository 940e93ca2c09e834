package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** BSON as it stands in the store: a length and the bytes. */
final class Bson {

    private static final int OBJECT_BYTES = 48;

    private Bson() {}

    static void write(WriteBuffer out, Document document) {
        ByteBuf bytes = encode(document);
        out.putVarInt(bytes.readableBytes());
        out.put(bytes.nioBuffer());
    }

    static Document read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        ByteBuffer slice = in.slice(in.position(), length);
        in.position(in.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(slice));
    }

    /** Size on the wire, in bytes. */
    static int size(Document document) {
        return encode(document).readableBytes();
    }

    private static ByteBuf encode(Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }

    /** A rough size on the heap, in bytes: what the store's cache counts with. */
    static int heapSize(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> OBJECT_BYTES + text.length();
            case BinData data -> OBJECT_BYTES + data.getData().length;
            case Map<?, ?> map -> {
                int sum = 2 * OBJECT_BYTES;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    sum += OBJECT_BYTES + heapSize(entry.getValue());
                }
                yield sum;
            }
            case Collection<?> values -> {
                int sum = OBJECT_BYTES;
                for (Object element : values) {
                    sum += heapSize(element);
                }
                yield sum;
            }
            default -> OBJECT_BYTES / 2;
        };
    }
}
