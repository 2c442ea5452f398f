namespace GenShark.Protocols;

/// <summary>What became of an interface.</summary>
public enum NtpInterfaceAction : byte
{
    [Name("Interface exists")] InterfaceExists = 1,
    [Name("Interface created")] InterfaceCreated = 2,
    [Name("Interface deleted")] InterfaceDeleted = 3,
}
