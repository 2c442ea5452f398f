namespace GenShark.Filters.Checking;

/// <summary>Chooses the conversion of an unquoted constant by the type that it is compared with.</summary>
internal static class UnquotedLiteral
{
    /// <param name="literal">The constant.</param>
    /// <param name="type">The type to convert to.</param>
    /// <param name="isPart">For searches: bytes of any number will do.</param>
    public static ConstantValue Convert(Literal literal, FilterType type, bool isPart) => type switch
    {
        FilterType.Boolean => BooleanLiteral.Convert(literal),
        FilterType.Float or FilterType.Double => FloatLiteral.Convert(literal, type),
        FilterType.AbsoluteTime => AbsoluteTimeLiteral.Convert(literal),
        FilterType.RelativeTime => RelativeTimeLiteral.Convert(literal),
        FilterType.IPv4 => IPv4Literal.Convert(literal),
        FilterType.IPv6 => IPv6Literal.Convert(literal),
        FilterType.Guid => GuidLiteral.Convert(literal),
        FilterType.Oid or FilterType.RelativeOid => OidLiteral.Convert(literal, type),
        FilterType.Eui64 => Eui64Literal.Convert(literal),
        FilterType.Bytes or FilterType.UIntBytes or FilterType.Protocol => BytesLiteral.Convert(literal, type),
        _ when type.Family() == TypeFamily.Bytes => HardwareAddressLiteral.Convert(literal, type, isPart),
        _ when type.Family() == TypeFamily.String => StringLiteral.Convert(literal, type),
        _ => IntegerLiteral.Convert(literal, type),
    };
}
