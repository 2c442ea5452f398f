using System;

namespace GenShark.Filters.Checking;

/// <summary>What can be done with values of a type.</summary>
[Flags]
internal enum TypeTraits
{
    None = 0,
    Contains = 1,
    Matches = 2,
    Slice = 4,
    /// <summary><c>+</c> and <c>-</c> between two values.</summary>
    Add = 8,
    Multiply = 16,
    Divide = 32,
    Modulo = 64,
    BitwiseAnd = 128,
    Negate = 256,
    /// <summary>The function abs().</summary>
    Absolute = 512,
    /// <summary>The function string().</summary>
    ToText = 1024,
    /// <summary>Character constants are numbers of this type, or bytes, or text.</summary>
    FromCharacter = 2048,
    /// <summary>Quoted strings are constants of this type, beside value names.</summary>
    FromString = 4096,
    /// <summary>The functions float() and double().</summary>
    ToNumber = 8192,

    Number = Add | Multiply | Divide | Modulo | BitwiseAnd | Negate | Absolute | ToText | FromCharacter | ToNumber,
    ByteRun = Contains | Slice | BitwiseAnd | ToText,
    Text = Contains | Matches | Slice | FromCharacter | FromString,
}
