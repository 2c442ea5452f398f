using System;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Reads the parts of a date and time from left to right.</summary>
internal sealed class TimeReader(string text)
{
    private int _at;

    public bool IsAtEnd => _at == text.Length;

    public char Peek => IsAtEnd ? '\0' : text[_at];

    /// <summary>A place to come back to.</summary>
    public int Mark => _at;

    public bool Reset(int mark)
    {
        _at = mark;
        return true;
    }

    public void SkipBlanks()
    {
        while (!IsAtEnd && Characters.IsBlank(text[_at])) _at++;
    }

    public bool TryTake(char expected)
    {
        if (Peek != expected) return false;
        _at++;
        return true;
    }

    /// <summary>Reads up to so many digits whose number lies between two bounds.</summary>
    public bool TryReadNumber(int digits, int least, int most, out int number)
    {
        number = 0;
        int start = _at;
        while (_at < text.Length && _at - start < digits && Characters.IsDigit(text[_at])) number = number * 10 + (text[_at++] - '0');
        return _at > start && number >= least && number <= most;
    }

    /// <summary>The first three letters of a word, in lower case.</summary>
    public string ReadMonth()
    {
        int start = _at;
        while (!IsAtEnd && char.IsLetter(text[_at])) _at++;
        return _at - start < 3 ? "" : text.Substring(start, 3).ToLowerInvariant();
    }

    /// <summary>What follows a decimal point, in nanoseconds; digits behind the ninth are dropped.</summary>
    /// <param name="points">The characters that may be the point.</param>
    /// <param name="isExact">Whether only zeros were dropped.</param>
    public int ReadFraction(string points, out bool isExact)
    {
        isExact = true;
        if (IsAtEnd || points.IndexOf(text[_at]) < 0) return 0;
        int value = 0, unit = 100_000_000;
        for (_at++; _at < text.Length && Characters.IsDigit(text[_at]); _at++, unit /= 10)
        {
            value += (text[_at] - '0') * unit;
            isExact &= unit > 0 || text[_at] == '0';
        }
        return value;
    }

    /// <summary>The distance from UTC, if the text says it.</summary>
    public TimeSpan? ReadZone(bool isIso)
    {
        if (string.CompareOrdinal(text, _at, " UTC", 0, 4) == 0)
        {
            _at += 4;
            return TimeSpan.Zero;
        }
        if (!isIso) return null;
        if (TryTake('Z')) return TimeSpan.Zero;
        if (Peek is not ('+' or '-')) return null;
        int sign = text[_at++] == '-' ? -1 : 1;
        if (!TryReadNumber(2, 0, 23, out int hours)) return Fail();
        if (TryTake(':') && (IsAtEnd || !Characters.IsDigit(Peek))) return Fail();
        int minutes = 0;
        if (Characters.IsDigit(Peek) && !TryReadNumber(2, 0, 59, out minutes)) return Fail();
        return new TimeSpan(sign * hours, sign * minutes, 0);
    }

    // Leaves something unread, which is the error.
    private TimeSpan? Fail()
    {
        _at = Math.Max(0, text.Length - 1);
        return null;
    }
}
