// SPDX-License-Identifier: Apache-2.0
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>The JSON Schemas of studies, with which editors complete and explain their fields. A study is no part of a pack, and its schema stands beside those of packs.</summary>
public static class StudySchema
{
    /// <summary>Name of the file that holds the one of a study of who decides.</summary>
    public const string File = "study.schema.json";

    /// <summary>Name of the file that holds the one of a study of closure.</summary>
    public const string ClosureFile = "closure-study.schema.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a study of who decides (draft-07), indented, with a line end at its end.</summary>
    public static string Text() =>
        SchemaWriter.Document(StudyReader.Key, typeof(PivotStudy), "A study of who decides in a council.").ToJsonString(Indented) + "\n";

    /// <summary>The schema of a study of closure (draft-07), indented, with a line end at its end.</summary>
    public static string ClosureText() =>
        SchemaWriter.Document(StudyReader.ClosureKey, typeof(ClosureStudy), "A study of how long a force takes to close.").ToJsonString(Indented) + "\n";
}
