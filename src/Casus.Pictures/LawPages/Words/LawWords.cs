// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Law;

namespace Casus.Pictures.LawPages;

/// <summary>Puts the members of enumerations of the law into words for readers.</summary>
internal static class LawWords
{
    /// <summary>What a basis permits.</summary>
    public static string Of(Measure measure) => measure switch
    {
        Measure.Consult => "consult",
        Measure.Assist => "help short of forces",
        Measure.Force => "send forces",
        _ => Words.Of(measure),
    };

    /// <summary>How national law lets forces go, in a few words.</summary>
    public static string Short(GateMode mode) => mode switch
    {
        GateMode.None => "executive alone",
        GateMode.Blanket => "consent given once",
        GateMode.Prior => "prior consent",
        GateMode.EmergencyRatify => "go first, ratify within a time",
        GateMode.Silence => "consent by silence",
        GateMode.Retroactive => "consent with effect from earlier",
        _ => "barred",
    };

    /// <summary>How national law lets forces go, as a sentence.</summary>
    public static string Of(GateMode mode) => mode switch
    {
        GateMode.None => "The executive decides alone; nobody else need consent.",
        GateMode.Blanket => "Consent was given once for all cases.",
        GateMode.Prior => "Consent is needed for each case, before the forces go.",
        GateMode.EmergencyRatify => "The forces may go, and consent must follow within a time.",
        GateMode.Silence => "Consent is given by silence when nobody objects within a time.",
        GateMode.Retroactive => "Consent may follow with effect from an earlier day.",
        _ => "Forces may not be sent abroad.",
    };

    /// <summary>A share of a body.</summary>
    public static string Of(Majority majority) =>
        $"{(majority.Exceed ? "more than" : "at least")} {Drawing.Phrase.Count(majority.Parts)}/{Drawing.Phrase.Count(majority.Of)} of {Base(majority.Base)}";

    /// <summary>How a member takes part.</summary>
    public static string Of(ParticipationState state) => state switch
    {
        ParticipationState.Full => "takes part fully",
        ParticipationState.Frozen => "has declared that it takes no part",
        _ => "membership suspended",
    };

    private static string Base(MajorityBase of) => of switch
    {
        MajorityBase.AllMembers => "all members",
        MajorityBase.Present => "those present",
        _ => "the votes cast for and against",
    };
}
