using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace GenShark;

/// <summary>A choice that a protocol leaves to the user, by Wireshark's name.</summary>
public sealed class Preference
{
    private readonly PropertyInfo _property;
    private readonly bool _isHexadecimal;
    private readonly string[] _names = [];

    internal Preference(string module, PreferenceAttribute declared, PropertyInfo property, object defaults)
    {
        (Name, Description, _property, _isHexadecimal) = ($"{module}.{declared.Name}", declared.Description, property, declared.IsHexadecimal);
        if (property.PropertyType.IsEnum) _names = NamesOf(property.PropertyType);
        Default = TextOf(defaults);
    }

    /// <summary>The name: <c>ip.defragment</c>.</summary>
    public string Name { get; }

    /// <summary>What it does.</summary>
    public string Description { get; }

    /// <summary>The value that it has unless another is chosen.</summary>
    public string Default { get; }

    /// <summary>What values it takes: <c>TRUE or FALSE (case-insensitive)</c>.</summary>
    public string Values => _property.PropertyType switch
    {
        { IsEnum: true } => $"One of: {string.Join(", ", _names)}\n(case-insensitive).",
        { } type when type == typeof(bool) => "TRUE or FALSE (case-insensitive)",
        { } type when type == typeof(uint) => _isHexadecimal ? "A hexadecimal number" : "A decimal number",
        _ => "A string",
    };

    /// <summary>The value as text.</summary>
    internal string TextOf(object values) => _property.GetValue(values) switch
    {
        bool flag => flag ? "TRUE" : "FALSE",
        uint number => number.ToString(_isHexadecimal ? "x" : "d", CultureInfo.InvariantCulture) is var digits && _isHexadecimal ? $"0x{digits}" : digits,
        Enum choice => _names[IndexOf(choice)],
        var text => $"{text}",
    };

    /// <summary>
    /// Sets the value; false if the text is no number where one is needed. As in Wireshark, whatever is not true is false, and a choice that is
    /// not there changes nothing.
    /// </summary>
    /// <exception cref="ChoiceException">The value is the only one, and another was asked for.</exception>
    internal bool TrySet(object values, string text)
    {
        if (!TryRead(text, out object? value)) return false;
        if (value is null) return true;
        if (_property.CanWrite) _property.SetValue(values, value);
        else if (!value.Equals(_property.GetValue(values))) throw new ChoiceException($"-o flag \"{Name}:{text}\": GenShark only has {Default} of it so far");
        return true;
    }

    private bool TryRead(string text, out object? value)
    {
        Type type = _property.PropertyType;
        value = type == typeof(string) ? text : null;
        if (type == typeof(bool)) value = text.Equals("true", StringComparison.OrdinalIgnoreCase);
        else if (type.IsEnum)
        {
            int index = Array.FindIndex(_names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
            if (index >= 0) value = Enum.GetValuesAsUnderlyingType(type).GetValue(index) is { } number ? Enum.ToObject(type, number) : null;
        }
        else if (type == typeof(uint))
        {
            string digits = _isHexadecimal && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
            bool isNumber = uint.TryParse(digits, _isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out uint read);
            value = read;
            return isNumber;
        }
        return true;
    }

    private static int IndexOf(Enum choice) => Array.IndexOf(Enum.GetValuesAsUnderlyingType(choice.GetType()), Convert.ChangeType(choice, choice.GetTypeCode(), CultureInfo.InvariantCulture));

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Enumerations keep their values when they are trimmed.")]
    private static string[] NamesOf(Type choices) => [.. choices.GetFields(BindingFlags.Public | BindingFlags.Static).Select(NameOf)];

    private static string NameOf(System.Reflection.FieldInfo member) => member.GetCustomAttribute<NameAttribute>()?.Text ?? member.Name;
}
