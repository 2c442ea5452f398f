namespace GenShark.Filters.Checking;

/// <summary>Types that compare with one another; how their values are held and ordered.</summary>
public enum TypeFamily
{
    /// <summary>Nothing to compare.</summary>
    None,
    /// <summary>Whole numbers of all sizes, signed or not.</summary>
    Integer,
    Boolean,
    Float,
    IPv4, IPv6,
    AbsoluteTime, RelativeTime,
    /// <summary>Text, compared byte by byte.</summary>
    String,
    /// <summary>Runs of bytes: addresses, identifiers.</summary>
    Bytes,
    /// <summary>A protocol's bytes.</summary>
    Protocol,
}
