namespace GenShark.Protocols;

/// <summary>What a file is (RFC 1813, 2.5).</summary>
public enum Nfs3FileType : uint
{
    [Name("Regular File")] RegularFile = 1,
    [Name("Directory")] Directory = 2,
    [Name("Block Special Device")] BlockSpecialDevice = 3,
    [Name("Character Special Device")] CharacterSpecialDevice = 4,
    [Name("Symbolic Link")] SymbolicLink = 5,
    [Name("Socket")] Socket = 6,
    [Name("Named Pipe")] NamedPipe = 7,
}

/// <summary>Whether a value follows (RFC 4506, 4.19).</summary>
public enum NfsFollows : uint
{
    [Name("no value")] NoValue = 0,
    [Name("value follows")] ValueFollows = 1,
}

/// <summary>Where data stand when a call is answered (RFC 1813, 3.3.7).</summary>
public enum Nfs3Stability : uint
{
    [Name("UNSTABLE")] Unstable = 0,
    [Name("DATA_SYNC")] DataSync = 1,
    [Name("FILE_SYNC")] FileSync = 2,
}

/// <summary>What becomes of a file that is there already (RFC 1813, 3.3.8).</summary>
public enum Nfs3CreateMode : uint
{
    [Name("UNCHECKED")] Unchecked = 0,
    [Name("GUARDED")] Guarded = 1,
    [Name("EXCLUSIVE")] Exclusive = 2,
}

/// <summary>Where a time is taken from (RFC 1813, 2.6).</summary>
public enum Nfs3TimeSource : uint
{
    [Name("don't change")] Unchanged = 0,
    [Name("set to server time")] Server = 1,
    [Name("set to client time")] Client = 2,
}
