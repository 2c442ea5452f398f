namespace GenShark.Names;

/// <summary>
/// The embedded table that Tables/MakeVendors.cs makes, read where the loader mapped it: nothing is built at start-up. All numbers are in
/// network order, all keys ascend. Three counts of 4 bytes; then blocks of 24 bits (key 3, name 3), other blocks (key 6, bits 1,
/// name 3) and single addresses (key 6, name 3); then the names, which entries refer to by their offset.
/// </summary>
internal static unsafe class VendorTable
{
    private const int NameSize = 3;
    private static readonly byte* s_start = Map();
    private static readonly Section s_vendors = new(12, Count(0), 3, 3);
    private static readonly Section s_blocks = new(s_vendors.End, Count(1), 6, 7);
    private static readonly Section s_addresses = new(s_blocks.End, Count(2), 6, 6);

    // Captures hold few vendors. Each entry is a block and its name's place, in one word, so that threads never see half of one.
    private static readonly ulong[] s_recent = new ulong[256];

    /// <summary>The name of a 24-bit block: its place in the table, or 0.</summary>
    public static int FindVendor(uint oui)
    {
        ref ulong recent = ref s_recent[(oui ^ oui >> 8) & 0xff];
        ulong known = recent;
        if (known >> 32 == oui + 1) return (int)(uint)known;
        int at = s_vendors.Find(oui), name = at == 0 ? 0 : NameAt(at + 3);
        recent = (ulong)(oui + 1) << 32 | (uint)name;
        return name;
    }

    /// <summary>The name of a block of other size that starts at this address, and the block's size in bits.</summary>
    public static int FindBlock(ulong start, out int bits)
    {
        int at = s_blocks.Find(start);
        bits = at == 0 ? 0 : s_start[at + 6];
        return at == 0 ? 0 : NameAt(at + 7);
    }

    /// <summary>The name of a single address.</summary>
    public static int FindAddress(ulong address)
    {
        int at = s_addresses.Find(address);
        return at == 0 ? 0 : NameAt(at + 6);
    }

    /// <summary>The short name at a place that one of the lookups returned.</summary>
    public static ReadOnlySpan<byte> ShortName(int name)
    {
        int size = s_start[name] & 0x7f;
        return new(s_start + name + (IsShared(name) ? 2 : 1), size);
    }

    /// <summary>The long name at a place that one of the lookups returned.</summary>
    public static ReadOnlySpan<byte> LongName(int name)
    {
        int at = name + 1 + (IsShared(name) ? 0 : s_start[name]);
        return new(s_start + at + 1, s_start[at]);
    }

    /// <summary>The short name is the head of the long one and has no bytes of its own.</summary>
    private static bool IsShared(int name) => (s_start[name] & 0x80) != 0;

    private static int NameAt(int at) => s_addresses.End + (int)Read(at, NameSize);

    private static int Count(int section) => (int)Read(4 * section, 4);

    private static ulong Read(int at, int size)
    {
        ulong value = 0;
        for (int i = 0; i < size; i++) value = value << 8 | s_start[at + i];
        return value;
    }

    private static byte* Map() =>
        ((UnmanagedMemoryStream)typeof(VendorTable).Assembly.GetManifestResourceStream("GenShark.Names.vendors.bin")!).PositionPointer;

    /// <summary>Entries of one size: a key, perhaps more, and a name.</summary>
    private readonly struct Section(int start, int count, int keySize, int headSize)
    {
        private readonly int _entrySize = headSize + NameSize;

        public int End => start + count * _entrySize;

        /// <summary>Where the entry with this key stands, or 0.</summary>
        public int Find(ulong key)
        {
            int low = 0, high = count - 1;
            while (low <= high)
            {
                int middle = (low + high) >> 1, at = start + middle * _entrySize;
                ulong found = Read(at, keySize);
                if (key < found) high = middle - 1;
                else if (key > found) low = middle + 1;
                else return at;
            }
            return 0;
        }
    }
}
