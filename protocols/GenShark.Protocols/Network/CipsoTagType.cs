namespace GenShark.Protocols;

/// <summary>Tags of the commercial IP security option.</summary>
public enum CipsoTagType : byte
{
    [Name("Padding")] Padding = 0,
    [Name("Restrictive Category Bitmap")] RestrictiveCategoryBitmap = 1,
    [Name("Enumerated Categories")] EnumeratedCategories = 2,
    [Name("Ranged Categories")] RangedCategories = 5,
    [Name("Permissive Categories")] PermissiveCategories = 6,
    [Name("Free Form")] FreeForm = 7,
}
