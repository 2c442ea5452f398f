namespace GenShark.Protocols;

/// <summary>Procedures of version 1.</summary>
public enum NfsAclProcedure1 : uint
{
    [Name("NULL")] Null = 0,
}

/// <summary>Procedures of version 2.</summary>
public enum NfsAclProcedure2 : uint
{
    [Name("NULL")] Null = 0,
    [Name("GETACL")] GetAcl = 1,
    [Name("SETACL")] SetAcl = 2,
    [Name("GETATTR")] GetAttributes = 3,
    [Name("ACCESS")] Access = 4,
    [Name("GETXATTRDIR")] GetExtendedAttributeDirectory = 5,
}

/// <summary>Procedures of version 3.</summary>
public enum NfsAclProcedure3 : uint
{
    [Name("NULL")] Null = 0,
    [Name("GETACL")] GetAcl = 1,
    [Name("SETACL")] SetAcl = 2,
    [Name("GETXATTRDIR")] GetExtendedAttributeDirectory = 3,
}

/// <summary>Whom an entry is for.</summary>
public enum NfsAclEntryType : uint
{
    [Name("NA_USER_OBJ")] UserObject = 1,
    [Name("NA_USER")] User = 2,
    [Name("NA_GROUP_OBJ")] GroupObject = 4,
    [Name("NA_GROUP")] Group = 8,
    [Name("NA_CLASS_OBJ")] ClassObject = 16,
    [Name("NA_OTHER_OBJ")] OtherObject = 32,
    [Name("NA_ACL_DEFAULT")] AclDefault = 4096,
    [Name("Default NA_USER_OBJ")] DefaultNaUserObject = 4097,
    [Name("Default NA_USER")] DefaultNaUser = 4098,
    [Name("Default NA_GROUP_OBJ")] DefaultNaGroupObject = 4100,
    [Name("Default NA_GROUP")] DefaultNaGroup = 4104,
    [Name("Default NA_CLASS_OBJ")] DefaultNaClassObject = 4112,
    [Name("Default NA_OTHER_OBJ")] DefaultNaOtherObject = 4128,
}
