namespace GenShark.Protocols;

/// <summary>How far windows are taken to be shifted where no SYN tells it: one less than the value.</summary>
internal enum TcpWindowScaling
{
    [Name("Not known")] Unknown,
    [Name("0 (no scaling)")] None,
    [Name("1 (multiply by 2)")] Shift1,
    [Name("2 (multiply by 4)")] Shift2,
    [Name("3 (multiply by 8)")] Shift3,
    [Name("4 (multiply by 16)")] Shift4,
    [Name("5 (multiply by 32)")] Shift5,
    [Name("6 (multiply by 64)")] Shift6,
    [Name("7 (multiply by 128)")] Shift7,
    [Name("8 (multiply by 256)")] Shift8,
    [Name("9 (multiply by 512)")] Shift9,
    [Name("10 (multiply by 1024)")] Shift10,
    [Name("11 (multiply by 2048)")] Shift11,
    [Name("12 (multiply by 4096)")] Shift12,
    [Name("13 (multiply by 8192)")] Shift13,
    [Name("14 (multiply by 16384)")] Shift14,
}
