using System;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Reads the parts of a date and time from left to right.</summary>
internal sealed class TimeReader(string text)
{
    private const int NanosecondsPerSecond = 1_000_000_000;

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

    /// <summary>Reads up to so many digits whose number lies between two bounds; blanks and a plus may stand before them.</summary>
    public bool TryReadNumber(int digits, int least, int most, out int number)
    {
        number = 0;
        SkipBlanks();
        TryTake('+');
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

    /// <summary>The digits behind a decimal point, in nanoseconds; 0 if there is no point.</summary>
    /// <returns>Whether there are digits, and none but zeros behind the ninth.</returns>
    public bool TryReadFraction(out int nanoseconds)
    {
        nanoseconds = 0;
        if (!TryTake('.')) return true;
        int start = _at;
        bool isExact = true;
        for (int unit = NanosecondsPerSecond / 10; Characters.IsDigit(Peek); _at++, unit /= 10)
        {
            nanoseconds += (Peek - '0') * unit;
            isExact &= unit > 0 || Peek == '0';
        }
        return isExact && _at > start;
    }

    /// <summary>
    /// What stands behind the point or comma of an ISO time, in nanoseconds. As tshark reads it, it is a number, blanks and a sign before it, whose length
    /// says its unit; one below 0 or of a second and more counts as 0.
    /// </summary>
    /// <returns>Whether there is a number, or nothing that could be one.</returns>
    public bool TryReadIsoFraction(out int nanoseconds)
    {
        nanoseconds = 0;
        if (!TryTake('.') && !TryTake(',') || IsAtEnd || Peek == 'Z' && _at == text.Length - 1) return true;
        int start = _at;
        SkipBlanks();
        bool isNegative = TryTake('-');
        if (!isNegative) TryTake('+');
        int digits = _at;
        long number = 0;
        for (; Characters.IsDigit(Peek); _at++) number = Math.Min(number * 10 + (Peek - '0'), NanosecondsPerSecond);
        if (_at == digits || Peek == ':') return false;
        if (isNegative || number == NanosecondsPerSecond) return true;
        for (int length = _at - start; length < 9; length++) number *= 10;
        nanoseconds = (int)number;
        return true;
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
