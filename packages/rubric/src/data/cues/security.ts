import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Security". */
export const SECURITY: readonly PointCues[] = [
  {
    id: 'SE1',
    names: `
      authent
      auth service|server|layer|token
      auth
      login|log_in|logged|sign_in|sign_up
      jwt|oauth|sso|saml|session_cookie
      auth|login|session|access token|tokens
      session token|id|cookie
      access control
      permission|permissions
      api|dev key
      @user|have|has account|accounts ~ permission|password|login
      auth service|server
      access control|rights`,
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
      token ~ header|expire|request|client|pass|validate|short|device
      mutual tls|mtls
      sign in|up with|through google|facebook|apple|phone`,
    settles: `
      jwt|access_token|oauth|api_key|session_token|bearer & gateway|verify|validate|header|signed|every_request|each_request|scope|role
      role based access
      signed url ~ expire|minutes|download|upload|owner
      only owner ~ can|may|see|edit|delete|read
      jwt|j_w_t|session_token|session_cookie|cookie|api_key|credential|signature & gateway|validate|validates|verify|verified|checks|check|header|issue|issues|every_request|each_call|each_request|scope|sign_in|log_in
      token & validate|verify|issue|short_lived|deny_list|sign_in|signs_in|log_in|logs_in|hand_out|signature|header|scope|short_lived|deny_list|sign_in|signs_in|log_in|logs_in|hand_out|user_id
      oauth|o_auth|sso|google|phone_number & token|session|sign|signs|one_time|login|jwt|code
      may|can|could|allowed only ~ edit|change|see|read|delete|write|access|own|support
      only ~ owner|organiser|organizer|admin|support|editor|author|creator|host|seller|member|participant|participants can|may
      check|checks|checked|make_sure|compare|compares ~ owner|member|allowed|on_it|caller|permission|you_may|may_read|has_access|belongs
      access control list
      role|roles are|is|viewer|like|such|based
      role_based|rbac & viewer|editor|owner|admin|access
      certificate|certificates|mutual_tls|mtls|mutual tls & device|identity|identities|know|client|call|service
      user id ~ from|out token|session|jwt
      link|links|url|urls ~ sign|signed|presigned|pre_signed & expire|expires|valid|minutes|hour|passed
      presigned|pre_signed|signed url ~ valid|minutes|expire|upload|s3|download
      permission|permissions ~ check|checks|inherited|folder|table|each|every
      second|two factor
      otp|one_time|one_time_code|invite_code|sms code|password|check|checks|sign|login|phone|lobby
      one time code
      refresh token|tokens ~ live|expire|month|access|day
      authenticate|authenticates|authenticated ~ once|connection|socket|websocket|gateway|connect|token|with
      client certificate|certificates|cert
      invite|access|invitation code & check|checks|join|private
      only ~ organiser|organizer|owner|creator|host|seller|admin ~ can|may|change|edit|delete
      can|may ~ edit|delete|change|see|read|cancel ~ own
      key|keys ~ scope|scopes
      need|has|have ~ be member|owner|admin|editor|participant ~ read|see|edit|join|write
      only ~ may|can open|see|read|access|view|edit
      token ~ verify|verifies|validate|validates`,
    lifts: ['reason', 'place'],
    foundAt: 0.9,
    coveredAt: 3.2,
  },
  {
    id: 'SE2',
    names: `
      encrypt
      https
      tls|ssl
      end to end encrypt
      secure connection|communication|channel
      secure|secured ~ https|tls|ssl
      s s l`,
    applies: `
      encrypt ~ at_rest|in_transit|data|message|store|key|client|communication|traffic|between|file|password|token
      at rest ~ transit
      in transit
      tls|ssl|https ~ terminate|termination|between|client|traffic|communication|lb|connection|encrypt
      end_to_end ~ encrypt
      kms
      hash|salt ~ password`,
    settles: `
      encrypt & kms|key|keys|at_rest|disk|disks|s3|phone|between|services|backup|backups|client|before|column|columns|address|database|server|drm|tenant|mesh|region
      tls|ssl|https & between|from_client|from_the_client|lb|load_balancer|terminate|terminates|certificate|certificates|everything|all_traffic|service|services|device|devices|mqtt|because|app|in_transit
      everything|all|traffic ~ over|through https|tls|ssl
      password|passwords ~ hash|hashed|hashes|salt|salted|bcrypt|argon
      salted hash|hashes
      bcrypt|argon2|ciphertext|aes
      decrypt|decrypts
      key|keys rotate|rotates
      server|we|nobody ~ ciphertext|not|n't|only ~ read|see ~ message|content|it
      secure websocket|web_socket|web_sockets
      mutual tls
      public key ~ encrypt|message|other|phone
      salt ~ hash
      hash ~ salt`,
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
      bastion
      firewall|firewalls
      security group|groups
      private|internal network|subnet
      subnets
      network isolation`,
    applies: `
      private|internal network|subnet|vpc
      not|n't|never exposed|expose|public|publicly|accessible ~ internet|public|outside|db|service
      firewall|waf ~ front|block|before|rule|traffic|between|only
      only ~ gateway|lb ~ public|exposed|entry|internet
      behind ~ vpc|vpn|firewall|private
      whitelist|allowlist|ip_whitelist`,
    settles: `
      private|internal subnet|subnets|network|link|vpc|endpoint ~ service|database|only|so|db|and|live|lives|never|edge|single|entry
      db|database|service|services|redis|cache|store|everything|origin|admin & private_subnet|private_network|vpc|vpn|security_group|internal_network
      not|n't|never|no ~ reachable|exposed|accessible|public ~ internet|public|outside|endpoint|internal|only|just|client|clients|address
      only|just ~ gateway|lb|load_balancer|443|edge|cdn|entry & public|way_in|open|opens|reach|reached|address|see|internal|private|entry|expose
      no public endpoint|ip|address|access
      gateway|edge|lb|cdn ~ only|single way|entry|point
      waf|firewall ~ filter|filters|front|block|blocks|only|opens|open|blocked|rule|rules|bad
      blocked by firewall|waf
      firewall & port|ports|blocked|only|443
      only accept|accepts|accessible|reachable|reach|allow|allows|talk|talks ~ from|over|through|vpn|port|to|cdn|ledger
      whitelist|allowlist|allow_list|white_list ~ ip|ips|range|ranges|address
      ip range|ranges|allowlist|whitelist
      egress|outgoing|outbound & proxy|internal|only|reach|call|calls|firewall
      bastion host|ssh
      network policy|policies
      sandbox ~ network|internet|access
      no network access
      can|could not|n't ~ reach|talk|call ~ internal|network|address|addresses|outside
      behind ~ proxy|gateway|firewall|vpn ~ so|address|addresses|not|known
      security group|groups ~ so|only|from|accept|accepts
      nothing|nobody|none but|except ~ gateway|lb|cdn|edge|proxy
      no route ~ internet|outside
      allow|open|opens|allows only port|ports|443
      port 443 ~ security|firewall|open|only
      isolated|separate|locked_down|own subnet|network|vpc ~ so|that|can|with|which
      run|runs|live|lives|sit|sits ~ isolated|private|separate subnet|network|vpc`,
    lifts: ['reason', 'place'],
    foundAt: 0.9,
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
      private account|photo|data|profile|file
      gdpr|compliance|privacy|pii
      least privilege
      some regulation|regulations|laws
      sensitive|personal data|information|info`,
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
    settles: `
      gdpr|hipaa|ccpa|pci|law|compliance & region|eu|europe|delete|purge|erase|stay|stays|scope|record|records|access|log|logged|vault|separate|export|limited|consent
      delete|deletes|purge|erase|export ~ account|data|everything ~ everywhere|days|backup|backups|about_them|gdpr|law|europe
      least privilege ~ service|worker|can|only|each|read
      own|each|per database user|role|account|schema
      its|own tables|schema|table ~ only|touch|isolated
      tenant|tenants ~ isolated|isolate|isolation|own|separate|schema|row_level
      row level security
      iam role|roles|policy
      personal|pii|private|location|history|search & only_keep|keep_only|blur|blurred|aggregate|aggregated|anonymize|anonymized|anonymise|anonymised|own_store|separate|vault|hold|not_store|thirty_days
      personal_data|pii|sensitive ~ own|separate|goes|vault|only|encrypted|mask|hold
      anonymize|anonymized|anonymised|anonymise|pseudonymize|pseudonymized|anonymous data|analyst|analytics
      analysts|analyst|staff|employee|employees|agent|agents|support|operator|operators ~ not|n't|only|anonymized|anonymised|never ~ access|see|data|production|number|phone
      private ~ only|just ~ seen|visible|approved|follower|followers|owner
      only|just visible|seen|accessible ~ owner|approved|follower|followers|friend|doctor|author
      neither|nobody|not|n't ~ sees|see ~ phone|number|address|other|content
      phone|phones number|numbers ~ proxied|masked|hidden|hide|not|n't
      access|accesses ~ limited|restricted ~ to|doctor|team|role|service
      for privacy
      can_not|n't leak
      need|needs ~ request ~ expires|expire|access|approval
      may|can|could only ~ put|read|touch|write|list|object|objects ~ bucket|table|tables|own|that
      only ~ touch|read|write ~ own|its ~ table|tables|bucket
      originals|bucket|table ~ and nothing else
      hash|hashes & contacts|address_book|phone_number|clear
      deleted|delete|keep|kept|remove ~ <long>|week|month|days & sensitive|personal|private|privacy
      read only access|role|user ~ to|on|for
      forgotten ~ remove|delete|erase|we
      data|records ~ not|n't|never leave|leaves
      blur|blurred|masked|removed ~ before ~ store|stored|show|saved
      only|just store|keep ~ last_four|what_we_need|minimum
      need|needs approval ~ look|see|access|read|open`,
    lifts: ['reason'],
    foundAt: 0.9,
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
      virus|malware
      rate limiting|limiter|limit_it
      malicious|abuse|spam|fraud|bots
      protect|protection ~ ddos`,
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
    settles: `
      rate_limit|rate_limiter|rate_limiting|rate_limits & <num>|per_user|per_device|per_ip|per_key|gateway|so|minute|flood
      throttle|throttled ~ ip|key|user|client|per|device|account
      token bucket
      429
      captcha & bot|bots|limit|login|sign|so|buy
      limit|limited|cap|capped|at_most|no_more_than|only ~ <num> ~ per account|user|ip|device|client|key|minute|person|day
      limit|limited|allow|allowed|maximum|most|only|more_than ~ <num> ~ request|message|login|attempt|ticket|stranger|time
      <num> request|requests|call|calls|message|messages|login|logins|attempt|attempts|ticket|tickets|stranger|strangers ~ per|a user|account|ip|device
      failed|wrong login|logins|attempt|attempts|password|passwords & limit|limited|lock|locked|block|five|minutes
      cap|caps ~ connection|connections|size|upload|uploads|ip & so|nobody|fill|per|attacker
      limit|limits how often|many ~ client|user|one
      bot|bots|spam|spammer|fraud|phishing|scrape|scraping|abuse|cheat|cheating|attacker|attackers|malicious|flood|spoof|spoofing|fake & so|limit|check|checks|filter|filters|block|blocklist|captcha|cap|score|scores|review|reviewed|validate|validates|detect|prevent|stop
      ddos|denial_of_service & edge|cdn|protection|never|reach|so|cloudflare|absorb|shield
      scan|scanned|scans ~ malware|virus|viruses
      validate|sanitize|escape|validates|check ~ input|inputs|move|moves ~ so|since|no|because|server
      sql injection
      quota|quotas ~ storage|requests|per|each|on|tenant
      each|every|per tenant|user|client|account ~ quota
      report|reports ~ post|user|content & moderation|review|hidden|removed
      flood|floods ~ broker|server|service|system|us
      respect ~ limits|limit ~ domain|site|per
      fraud ~ model|score|review|reviewed|rule|suspicious
      model scores|score ~ fraud|suspicious
      otherwise spam
      <num> ~ per hour|minute|day|second per user|account|ip|device|client|key
      nudity|malware|virus|spam|moderation check|filter|scan
      limit ~ <num> ~ stop|stops|prevent|prevents|keep|keeps
      one vote|review|account|coupon|upload per ~ account|user|person|phone|device`,
    lifts: ['reason', 'place'],
    foundAt: 0.9,
    coveredAt: 2.2,
  },
];
