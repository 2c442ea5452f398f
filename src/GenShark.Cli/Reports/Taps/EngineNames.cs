namespace GenShark.Cli.Reports.Taps;

/// <summary>Names of the engine's values.</summary>
internal static class EngineNames
{
    public static string Of(ExpertGroup group) => Registry.Field(EngineFields.ExpertGroup).Names?.Find((ulong)group) ?? "";
}
