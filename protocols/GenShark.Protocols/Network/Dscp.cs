namespace GenShark.Protocols;

/// <summary>Differentiated services code points.</summary>
/// <seealso href="https://www.iana.org/assignments/dscp-registry"/>
public enum Dscp : byte
{
    [Name("Default")] Default = 0,
    [Name("Lower Effort")] LowerEffort = 1,
    [Name("Class Selector 1")] ClassSelector1 = 8,
    [Name("Assured Forwarding 11")] AssuredForwarding11 = 10,
    [Name("Assured Forwarding 12")] AssuredForwarding12 = 12,
    [Name("Assured Forwarding 13")] AssuredForwarding13 = 14,
    [Name("Class Selector 2")] ClassSelector2 = 16,
    [Name("Assured Forwarding 21")] AssuredForwarding21 = 18,
    [Name("Assured Forwarding 22")] AssuredForwarding22 = 20,
    [Name("Assured Forwarding 23")] AssuredForwarding23 = 22,
    [Name("Class Selector 3")] ClassSelector3 = 24,
    [Name("Assured Forwarding 31")] AssuredForwarding31 = 26,
    [Name("Assured Forwarding 32")] AssuredForwarding32 = 28,
    [Name("Assured Forwarding 33")] AssuredForwarding33 = 30,
    [Name("Class Selector 4")] ClassSelector4 = 32,
    [Name("Assured Forwarding 41")] AssuredForwarding41 = 34,
    [Name("Assured Forwarding 42")] AssuredForwarding42 = 36,
    [Name("Assured Forwarding 43")] AssuredForwarding43 = 38,
    [Name("Class Selector 5")] ClassSelector5 = 40,
    [Name("Voice Admit")] VoiceAdmit = 44,
    [Name("Expedited Forwarding")] ExpeditedForwarding = 46,
    [Name("Class Selector 6")] ClassSelector6 = 48,
    [Name("Class Selector 7")] ClassSelector7 = 56,
}
