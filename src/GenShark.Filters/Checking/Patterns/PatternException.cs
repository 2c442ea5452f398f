using System;

namespace GenShark.Filters.Checking;

/// <summary>What is wrong with a regular expression, in PCRE2's words.</summary>
internal sealed class PatternException(string message) : Exception(message);
