// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Drawing;

/// <summary>
/// The colours of all pictures, by meaning. After the set of Okabe and Ito (2008), which people with any common colour vision tell apart; darkened where text is
/// set in them, to a contrast of at least 4.5 on white. No picture tells things apart by colour alone.
/// </summary>
public static class Palette
{
    /// <summary>Text and axes.</summary>
    public const string Ink = "#1b1f24";

    /// <summary>Text of second rank.</summary>
    public const string SoftInk = "#57606a";

    /// <summary>Grid lines and frames.</summary>
    public const string Rule = "#d0d7de";

    /// <summary>The ground.</summary>
    public const string Paper = "#ffffff";

    /// <summary>The ground of cards and stripes.</summary>
    public const string Tint = "#f6f8fa";

    /// <summary>A favourable answer, a vote for.</summary>
    public const string Yes = "#00619e";

    /// <summary>An unfavourable answer, a vote against.</summary>
    public const string No = "#b3420a";

    /// <summary>An answer that depends on the reading.</summary>
    public const string Arguable = "#7a5600";

    /// <summary>An answer that nobody can give.</summary>
    public const string Unknown = "#57606a";

    /// <summary>A vote withheld.</summary>
    public const string Abstains = "#e8c26a";

    /// <summary>People.</summary>
    public const string People = "#00619e";

    /// <summary>Vehicles.</summary>
    public const string Vehicles = "#8c3a6c";

    /// <summary>What the model ranges over.</summary>
    public const string Range = "#cfe3f2";

    /// <summary>What was observed.</summary>
    public const string Observed = "#b3420a";

    /// <summary>A limit that nothing passes.</summary>
    public const string Limit = "#1b1f24";

    /// <summary>Posts and sites.</summary>
    public const string Posts = "#00705a";

    /// <summary>A move by road.</summary>
    public const string Road = "#7a5600";

    /// <summary>Water on maps.</summary>
    public const string Water = "#eef3f7";

    /// <summary>Land of states that have no part.</summary>
    public const string Land = "#fbfaf6";

    /// <summary>Land of members that send nothing.</summary>
    public const string Member = "#e9e6da";

    /// <summary>Land of members that send forces.</summary>
    public const string Sender = "#e3ddf0";

    /// <summary>Land of the host.</summary>
    public const string Host = "#f4dca4";

    /// <summary>Borders on maps.</summary>
    public const string Border = "#a9b0b8";
}
