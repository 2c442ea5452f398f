using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Datagram Transport Layer Security: TLS whose records say where they belong, one behind the other in a datagram.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6347"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9146"/>
[Protocol("dtls", "Datagram Transport Layer Security"), RenamesPartsOf<Tls>, Carries("certificate_status")]
[Over("udp.port", 853, 2221, 5684, 5868, Lasting = true), Over("sctp.port", 853, 2221, 5868, Lasting = true), Over("sctp.ppi", 47), Over("capwap.preamble", (uint)CapwapPreambleType.Dtls)]
[DeclareField("dtls.fragments", "Message fragments", FieldType.None)]
[DeclareField("dtls.fragment", "Message fragment", FieldType.FrameNumber)]
[DeclareField("dtls.fragment.overlap", "Message fragment overlap", FieldType.Boolean)]
[DeclareField("dtls.fragment.overlap.conflicts", "Message fragment overlapping with conflicting data", FieldType.Boolean)]
[DeclareField("dtls.fragment.multiple_tails", "Message has multiple tail fragments", FieldType.Boolean)]
[DeclareField("dtls.fragment.too_long_fragment", "Message fragment too long", FieldType.Boolean)]
[DeclareField("dtls.fragment.error", "Message defragmentation error", FieldType.FrameNumber)]
[DeclareField("dtls.fragment.count", "Message fragment count", FieldType.UInt32, Base.Dec)]
[DeclareField("dtls.reassembled.in", "Reassembled in", FieldType.FrameNumber)]
[DeclareField("dtls.reassembled.length", "Reassembled DTLS length", FieldType.UInt32, Base.Dec)]
[DeclareField("dtls.malformed.buffer_too_small", "Malformed message, not enough data is available", FieldType.None)]
[DeclareField("dtls.malformed.trailing_data", "Undecoded trailing data is present", FieldType.None)]
[DeclareField("dtls.malformed.vector_length", "Variable vector length is outside the permitted range", FieldType.None)]
public readonly ref partial struct Dtls
{
    /// <summary>Bytes that are no record end the datagram; how a record is headed is known behind it.</summary>
    [Custom]
    private bool WalkRecords(Dissection d, in Slice s, ref int at)
    {
        Tls.Conversations(d).EnterDatagram(d, s);
        while (at < s.Length)
        {
            Slice rest = s.From(at);
            if (rest.Length < DtlsRecord.HeaderSize) return d.Fail(rest, 0, DtlsRecord.HeaderSize);
            if (!DtlsRecord.LooksLike(rest))
            {
                TlsInfo.Append(d, "Continuation Data");
                at = s.Length;
                return true;
            }
            int node = d.Tape.Count;
            bool done = DtlsRecord.Walk(d, rest, out int size);
            // Nothing is said by no content.
            if (done && size == DtlsRecord.HeaderSizeOf(d, rest)) return d.Fail(rest, size, 1);
            DtlsTitles.Write(d, node, rest);
            if (!done) return false;
            at += size;
        }
        return true;
    }

    /// <summary>On other ports: records that fill the datagram.</summary>
    [Guess("udp")]
    internal bool LooksLikeRecords
    {
        get
        {
            int at = 0;
            while (at < Slice.Length)
            {
                Slice rest = Slice.From(at);
                if (!rest.Has(0, DtlsRecord.HeaderSize) || !DtlsRecord.LooksLike(rest)) return false;
                int header = DtlsRecord.HeaderSizeOf(Dissection, rest);
                at += header + rest.UInt16(header - 2);
            }
            return at == Slice.Length && at > 0;
        }
    }
}
