namespace GenShark.Protocols;

/// <summary>Whether a file is about to be deleted.</summary>
public enum SmbDeletePending : byte
{
    [Name("Normal, no pending delete")] NormalNoPendingDelete = 0,
    [Name("This object has DELETE PENDING")] ThisObjectHasDELETEPENDING = 1,
}
