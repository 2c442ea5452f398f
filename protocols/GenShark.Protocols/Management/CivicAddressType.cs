namespace GenShark.Protocols;

/// <summary>Elements of civic addresses (option 99).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4776"/>
public enum CivicAddressType : byte
{
    [Name("Language")] Language = 0,
    [Name("A1")] A1 = 1,
    [Name("A2")] A2 = 2,
    [Name("A3")] A3 = 3,
    [Name("A4")] A4 = 4,
    [Name("A5")] A5 = 5,
    [Name("A6")] A6 = 6,
    [Name("PRD (Leading street direction)")] LeadingStreetDirection = 16,
    [Name("POD (Trailing street suffix)")] TrailingStreetSuffix = 17,
    [Name("STS (Street suffix)")] StreetSuffix = 18,
    [Name("HNO (House number)")] HouseNumber = 19,
    [Name("HNS (House number suffix)")] HouseNumberSuffix = 20,
    [Name("LMK (Landmark or vanity address)")] Landmark = 21,
    [Name("LOC (Additional location information)")] AdditionalInformation = 22,
    [Name("NAM")] Name = 23,
    [Name("PC (Postal/ZIP code)")] PostalCode = 24,
    [Name("BLD (Building)")] Building = 25,
    [Name("UNIT")] Unit = 26,
    [Name("FLR (Floor)")] Floor = 27,
    [Name("ROOM")] Room = 28,
    [Name("PLC (Place-type)")] PlaceType = 29,
    [Name("PCN (Postal community name)")] PostalCommunity = 30,
    [Name("POBOX")] PostOfficeBox = 31,
    [Name("ADDCODE (Additional Code)")] AdditionalCode = 32,
    [Name("SEAT")] Seat = 33,
    [Name("RD (Primary road or street)")] Road = 34,
    [Name("RDSEC (Road section)")] RoadSection = 35,
    [Name("RDBR (Road branch)")] RoadBranch = 36,
    [Name("RDSUBBR (Road sub-branch)")] RoadSubBranch = 37,
    [Name("PRM (Road pre-modifier)")] RoadPreModifier = 38,
    [Name("POM (Road post-modifier")] RoadPostModifier = 39,
    [Name("Script")] Script = 128,
}
