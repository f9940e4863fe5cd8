import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Security". */
export const SECURITY: readonly PointCues[] = [
  {
    id: 'SE1',
    names: `
      authent
      author
      auth service|server|layer|token
      auth
      login|log_in|logged|sign_in|sign_up
      token|tokens|jwt|oauth|sso|saml|cookie
      session token|id|cookie
      access control
      permission|permissions
      account
      api|dev key`,
    applies: `
      jwt|oauth|sso|session_token|access_token|bearer|api_key|auth_token|web_token|refresh_token ~ @user|request|header|validate|verify|client|expire|service|identify|pass|for|session
      authent|author ~ @user|request|gateway|service|token|client|before|via|using|through|session|make_sure|layer
      verify|validate|check|identify ~ token|identity|permission|user|credential|session|password
      role based|access
      rbac|acl|access_control
      permission ~ view|read|write|edit|share|owner|user|file|check|only|table
      only|owner ~ access|edit|delete|view|allowed|can
      presigned|pre_signed|signed url
      username|email password
      login ~ token|page|service|session|password|before
      header ~ token|auth|key
      token ~ header|expire|request|client|pass|validate|short|device`,
    settles: `
      jwt|access_token|oauth|api_key|session_token|bearer & gateway|verify|validate|header|signed|every_request|each_request|scope|role
      role based access
      signed url ~ expire|minutes|download|upload|owner
      only owner ~ can|may|see|edit|delete|read`,
    lifts: ['reason', 'place'],
    foundAt: 1.3,
    coveredAt: 3.2,
  },
  {
    id: 'SE2',
    names: `
      encrypt
      https
      tls|ssl
      end to end encrypt
      secure connection|communication|channel`,
    applies: `
      encrypt ~ at_rest|in_transit|data|message|store|key|client|communication|traffic|between|file|password|token
      at rest ~ transit
      in transit
      tls|ssl|https ~ terminate|termination|between|client|traffic|communication|lb|connection|encrypt
      end_to_end ~ encrypt
      kms
      hash|salt ~ password`,
    lifts: ['reason', 'place'],
    foundAt: 1,
    coveredAt: 2.2,
  },
  {
    id: 'SE3',
    names: `
      firewall|waf
      vpc|vpn|subnet|private_network
      security group
      bastion`,
    applies: `
      private|internal network|subnet|vpc
      not|n't|never exposed|expose|public|publicly|accessible ~ internet|public|outside|db|service
      firewall|waf ~ front|block|before|rule|traffic|between|only
      only ~ gateway|lb ~ public|exposed|entry|internet
      behind ~ vpc|vpn|firewall|private
      whitelist|allowlist|ip_whitelist`,
    lifts: ['reason', 'place'],
    foundAt: 1.4,
    coveredAt: 2.2,
  },
  {
    id: 'SE4',
    names: `
      gdpr|hipaa|ccpa|pii|pci
      privacy
      compliance|regulation|regulations|regulatory
      personal data|information
      sensitive data|information
      least privilege
      private account|photo|data|profile|file`,
    applies: `
      gdpr|hipaa|ccpa|regulation|compliance|legal ~ data|region|country|delete|store|user|requirement|require|because
      data ~ region|country|locality|residency ~ law|regulation|legal|compliance|gdpr|require
      least privilege ~ service|access|role|only
      private ~ only|follower|visible|author|access|owner|user
      visible ~ only|author|owner|follower
      only ~ authorized|owner|allowed|follower|friend ~ see|access|view|read|part
      access ~ limited|restricted|only|isolated ~ data|service|role
      tenant isolation
      pii ~ encrypt|mask|separate|store|not|access
      anonymize|anonymise|mask ~ data|user|personal
      privacy ~ user|data|setting|important|private`,
    lifts: ['reason'],
    foundAt: 1.6,
    coveredAt: 2.4,
  },
  {
    id: 'SE5',
    names: `
      rate limit|limiter|limiting|limiters
      throttle
      ddos|dos denial|attack
      ddos|dos_attack|denial_of_service
      spam|bot|bots|abuse|abusive|fraud|malicious|captcha|attacker
      quota
      virus|malware`,
    applies: `
      rate_limit|rate_limiter|rate_limiting ~ user|per|ip|gateway|request|server|lb|front|service|bucket|api|prevent|avoid|between|put|so
      rate_limit|rate_limiter|rate_limiting ~ <num>
      throttle ~ user|request|client|ip|if|per|traffic
      prevent|protect|against|avoid|defend|detect|block ~ ddos|dos|spam|bot|abuse|fraud|attack|malicious|hack|scrape
      not|n't abused
      abuse|spam|fraud|bot|ddos ~ detect|prevent|block|limit|filter|protection|service|check
      quota ~ user|per|<num>
      limit ~ <num> ~ per minute|user|second|hour|day
      no more than ~ <num>|one ~ per|upload|request
      captcha
      scan ~ virus|malware|upload|file
      sanitize|sanitise|validate ~ input|query|request|upload
      sql injection`,
    lifts: ['reason', 'place'],
    foundAt: 1,
    coveredAt: 2.2,
  },
];
