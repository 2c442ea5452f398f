using System;

namespace GenShark.Filters.Syntax;

/// <summary>Thrown for a filter that is not right. <see cref="Error"/> says all that is known.</summary>
public sealed class FilterException : FormatException
{
    public FilterException(FilterError error) : base(error.Message) => Error = error;

    public FilterException(string message, TextSpan span) : this(new FilterError(message, span)) { }

    public FilterError Error { get; }
}
