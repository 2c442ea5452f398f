using GenShark.Generators.Model;

namespace GenShark.Generators.Checks;

/// <summary>All that is checked of one declaration.</summary>
internal static class DeclarationChecks
{
    public static void Run(CheckContext context, IReadOnlyList<MemberModel> members)
    {
        StructureChecks.Run(context);
        NameChecks.Run(context);
        SignatureChecks.Run(context);
        FilterNameChecks.Run(context, members);
        LayoutChecks.Run(context, members);
        BitChecks.Run(context, members);
        PlaceChecks.Run(context);
        SettledChecks.Run(context, members);
        BerChecks.Run(context, members);
    }
}
