namespace GenShark.Protocols;

/// <summary>How authentication goes on (MQTT 5.0, 3.15.2.1).</summary>
public enum MqttAuthenticationReason : byte
{
    [Name("Success")] Success = 0,
    [Name("Continue authentication")] ContinueAuthentication = 24,
    [Name("Re-authenticate")] ReAuthenticate = 25,
}
