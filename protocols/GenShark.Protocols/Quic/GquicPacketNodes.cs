using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows one packet.</summary>
internal ref struct GquicPacketNodes(Dissection d, Slice s, GquicPacket packet)
{
    private const int NonceSize = 32, HashSize = 12;

    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly GquicPacket _packet = packet;
    private ulong _id, _number;

    private readonly GquicVersion Version => _packet.Version;
    private readonly byte First => s.UInt8(0);

    /// <summary>False if bytes lack.</summary>
    public bool Show() => d.Need(s, 0, 1) && (GquicHeader.IsNew(First) ? ShowNew() : ShowOld());

    private bool ShowOld()
    {
        bool hasVersion = (First & GquicHeader.HasVersion) != 0;
        if (hasVersion && !_packet.IsFromServer && !Version.IsValid) Note(GquicFields.VersionInvalid, "Invalid Version");
        ShowFlags();
        int at = 1;
        if ((First & GquicHeader.HasId) != 0 && !ShowId(ref at, GquicHeader.IdSize, Version.IsBigEndian)) return false;
        if (hasVersion && _packet.IsFromServer) return ShowVersions(at);
        if (hasVersion && !ShowVersion(ref at)) return false;
        if ((First & GquicHeader.IsReset) != 0) return ShowReset(at);
        if (_packet.IsFromServer && Version.HasNonce && (First & GquicHeader.HasNonce) != 0)
        {
            if (!d.Bytes(GquicFields.DiversificationNonce, s, at, NonceSize)) return false;
            at += NonceSize;
        }
        int size = GquicLengths.OfNumber(First >> 4 & 3);
        return ShowNumber(ref at, size, Version.IsBigEndian) && ShowRest(at, size);
    }

    private readonly void ShowFlags()
    {
        d.Number(GquicFields.Puflags, s, 0, 1, (ulong)First);
        d.Open();
        d.Number(GquicFields.PuflagsVersion, s, 0, 1, (First & GquicHeader.HasVersion) != 0);
        d.Number(GquicFields.PuflagsReset, s, 0, 1, (First & GquicHeader.IsReset) != 0);
        if (Version.HasShortIds) d.Number(GquicFields.PuflagsCidOld, s, 0, 1, (ulong)(First >> 2 & 3));
        if (Version.HasNonce)
        {
            d.Number(GquicFields.PuflagsNonce, s, 0, 1, (First & GquicHeader.HasNonce) != 0);
            d.Number(GquicFields.PuflagsCid, s, 0, 1, (First & GquicHeader.HasId) != 0);
        }
        d.Number(GquicFields.PuflagsPkn, s, 0, 1, (ulong)(First >> 4 & 3));
        d.Number(GquicFields.PuflagsMpth, s, 0, 1, (First & 0x40) != 0);
        d.Number(GquicFields.PuflagsRsv, s, 0, 1, (ulong)(First >> 7));
        d.Close();
    }

    private bool ShowNew()
    {
        int at = 1, size = (First & 3) + 1;
        ShowNewFlags();
        if (GquicHeader.IsNewLong(First))
        {
            if (!Version.IsValid) Note(GquicFields.VersionInvalid, "Invalid Version");
            const int LengthsAt = 5;
            byte lengths = s.UInt8(LengthsAt);
            if (s.Has(LengthsAt, 1) && !AreWhole(lengths)) Note(GquicFields.InvalidParameter, "Invalid Parameter");
            if (!ShowVersion(ref at) || !d.Number(GquicFields.Dcil, s, LengthsAt, 1, (ulong)(lengths >> 4))) return false;
            d.Number(GquicFields.Scil, s, LengthsAt, 1, (ulong)(lengths & 15));
            at++;
            if (!ShowId(ref at, (_packet.IsFromServer ? lengths & 15 : lengths >> 4) + 3, isBigEndian: true)) return false;
        }
        else if (!_packet.IsFromServer && !ShowId(ref at, GquicHeader.IdSize, isBigEndian: true)) return false;
        return ShowNumber(ref at, size, isBigEndian: true) && ShowRest(at, size);
    }

    // There is one connection ID, of eight bytes.
    private static bool AreWhole(byte lengths) => lengths is 0x50 or 0x05 or 0x55;

    private readonly void ShowNewFlags()
    {
        d.Number(GquicFields.Puflags, s, 0, 1, (ulong)First);
        d.Open();
        d.Number(GquicFields.HeaderForm, s, 0, 1, (ulong)(First >> 7));
        d.Number(GquicFields.FixedBit, s, 0, 1, (First & 0x40) != 0);
        if (GquicHeader.IsNewLong(First))
        {
            d.Number(GquicFields.LongPacketType, s, 0, 1, (ulong)(First >> 4 & 3));
            d.Number(GquicFields.LongReserved, s, 0, 1, (ulong)(First >> 2 & 3));
        }
        d.Number(GquicFields.PacketNumberLength, s, 0, 1, (ulong)(First & 3));
        d.Close();
    }

    private readonly void Note(int field, string text)
    {
        d.BeginText().Append(text);
        d.Expert(field, s, Severity.Error, ExpertGroup.Malformed);
    }

    private bool ShowId(ref int at, int size, bool isBigEndian)
    {
        if (!d.Need(s, at, size)) return false;
        int shown = Math.Min(size, GquicHeader.IdSize);
        d.Number(GquicFields.Cid, s, at, size, isBigEndian ? s.Unsigned(at, shown) : s.UnsignedLittle(at, shown), isBigEndian ? NodeFlags.None : NodeFlags.LittleEndian);
        // As in tshark, the column has eight bytes in any case.
        _id = isBigEndian ? s.Unsigned(at, GquicHeader.IdSize) : s.UnsignedLittle(at, GquicHeader.IdSize);
        at += size;
        return true;
    }

    private bool ShowNumber(ref int at, int size, bool isBigEndian)
    {
        _number = isBigEndian ? s.Unsigned(at, size) : s.UnsignedLittle(at, size);
        if (!d.Number(GquicFields.PacketNumber, s, at, size, _number, isBigEndian ? NodeFlags.None : NodeFlags.LittleEndian)) return false;
        at += size;
        return true;
    }

    private readonly bool ShowVersion(ref int at)
    {
        if (!d.Text(GquicFields.Version, s, at, GquicHeader.VersionSize)) return false;
        at += GquicHeader.VersionSize;
        return true;
    }

    private readonly bool ShowVersions(int at)
    {
        while (at < s.Length)
        {
            if (!ShowVersion(ref at)) return false;
        }
        if (d.BeginInfo(append: false) is { } text) text.Append($"Version Negotiation, CID: {_id}");
        return true;
    }

    private readonly bool ShowReset(int at)
    {
        if (!new GquicTagNodes(d, s).ShowMessage(at, out _)) return false;
        if (d.BeginInfo(append: false) is { } text) text.Append($"Public Reset, CID: {_id}");
        return true;
    }

    private readonly bool ShowRest(int at, int numberSize)
    {
        int flags = at + HashSize, frames = flags + (Version.HasEntropy ? 1 : 0);
        if (!GquicReadable.Is(s, frames, Version, numberSize))
        {
            if (d.BeginInfo(append: false) is { } info) info.Append("Payload (Encrypted)");
            if (!d.Bytes(GquicFields.Payload, s, at, Math.Max(1, s.Length - at))) return false;
        }
        else
        {
            d.Bytes(GquicFields.MessageAuthenticationHash, s, at, HashSize);
            if (Version.HasEntropy) ShowPrivateFlags(flags);
            if (!new GquicFrameNodes(d, s, Version, numberSize).Show(frames)) return false;
        }
        if (d.BeginInfo(append: true) is not { } text) return true;
        text.Append($", PKN: {_number}");
        if (_id != 0) text.Append($", CID: {_id}");
        return true;
    }

    private readonly void ShowPrivateFlags(int at)
    {
        byte flags = s.UInt8(at);
        d.Number(GquicFields.Prflags, s, at, 1, (ulong)flags);
        d.Open();
        d.Number(GquicFields.PrflagsEntropy, s, at, 1, (flags & 1) != 0);
        d.Number(GquicFields.PrflagsFecg, s, at, 1, (flags & 2) != 0);
        d.Number(GquicFields.PrflagsFec, s, at, 1, (flags & 4) != 0);
        d.Number(GquicFields.PrflagsRsv, s, at, 1, (ulong)(flags >> 3));
        d.Close();
    }
}
