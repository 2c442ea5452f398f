namespace GenShark.Protocols;

/// <summary>Versions of QUIC (RFC 9000, 15), its drafts, and those that others made.</summary>
[NameRange(0x45474700, 0x454747ff, "Quant")]
[NameRange(0x50435130, 0x50435131, "Picoquic internal")]
[NameRange(0x51474f00, 0x51474fff, "QGO (QUIC GO)")]
[NameRange(0x91c17000, 0x91c170ff, "Quicly")]
[NameRange(0xabcd0000, 0xabcd000f, "MsQuic")]
[NameRange(0xf0f0f0f0, 0xf0f0f0ff, "ETH Zürich (Measurability experiments)")]
[NameRange(0xf0f0f1f0, 0xf0f0f1ff, "Telecom Italia (Measurability experiments)")]
[NameRange(0xf123f0c0, 0xf123f0cf, "MozQuic")]
[NameRange(0xfaceb003, 0xfaceb00d, "Facebook mvfst")]
internal enum QuicVersion : uint
{
    [Name("Version Negotiation")] Negotiation = 0,
    [Name("1")] Version1 = 0x1,
    [Name("Proxied QUIC (PROX)")] Proxied = 0x50524f58,
    [Name("Google Q043")] GoogleQ043 = 0x51303433,
    [Name("Google Q044")] GoogleQ044 = 0x51303434,
    [Name("Google Q046")] GoogleQ046 = 0x51303436,
    [Name("Google Q050")] GoogleQ050 = 0x51303530,
    [Name("Google T050")] GoogleT050 = 0x54303530,
    [Name("Google T051")] GoogleT051 = 0x54303531,
    [Name("Facebook mvfst (draft-22)")] Mvfst22 = 0xfaceb001,
    [Name("Facebook mvfst (draft-27)")] Mvfst27 = 0xfaceb002,
    [Name("Facebook mvfst (Experimental)")] MvfstExperimental = 0xfaceb00e,
    [Name("Facebook mvfst")] Mvfst = 0xfaceb00f,
    [Name("draft-04")] Draft04 = 0xff000004,
    [Name("draft-05")] Draft05 = 0xff000005,
    [Name("draft-06")] Draft06 = 0xff000006,
    [Name("draft-07")] Draft07 = 0xff000007,
    [Name("draft-08")] Draft08 = 0xff000008,
    [Name("draft-09")] Draft09 = 0xff000009,
    [Name("draft-10")] Draft10 = 0xff00000a,
    [Name("draft-11")] Draft11 = 0xff00000b,
    [Name("draft-12")] Draft12 = 0xff00000c,
    [Name("draft-13")] Draft13 = 0xff00000d,
    [Name("draft-14")] Draft14 = 0xff00000e,
    [Name("draft-15")] Draft15 = 0xff00000f,
    [Name("draft-16")] Draft16 = 0xff000010,
    [Name("draft-17")] Draft17 = 0xff000011,
    [Name("draft-18")] Draft18 = 0xff000012,
    [Name("draft-19")] Draft19 = 0xff000013,
    [Name("draft-20")] Draft20 = 0xff000014,
    [Name("draft-21")] Draft21 = 0xff000015,
    [Name("draft-22")] Draft22 = 0xff000016,
    [Name("draft-23")] Draft23 = 0xff000017,
    [Name("draft-24")] Draft24 = 0xff000018,
    [Name("draft-25")] Draft25 = 0xff000019,
    [Name("draft-26")] Draft26 = 0xff00001a,
    [Name("draft-27")] Draft27 = 0xff00001b,
    [Name("draft-28")] Draft28 = 0xff00001c,
    [Name("draft-29")] Draft29 = 0xff00001d,
    [Name("draft-30")] Draft30 = 0xff00001e,
    [Name("draft-31")] Draft31 = 0xff00001f,
    [Name("draft-32")] Draft32 = 0xff000020,
    [Name("draft-33")] Draft33 = 0xff000021,
    [Name("draft-34")] Draft34 = 0xff000022,
    [Name("v2-draft-00")] Version2Draft00 = 0xff020000,
    [Name("v2-draft-01")] Version2Draft01 = 0x709a50c4,
    [Name("2")] Version2 = 0x6b3343cf,
}
