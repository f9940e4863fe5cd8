import { named, type Alias } from '../alias.ts';

/** What people write who think in another language; products keep their names everywhere. */
export const LANGUAGES: readonly Alias[] = [
  named(['service'], 'shell', 'dienst,dienste,сервис,服务,服務,サービス,서비스,servis'),
  named(['service'], 'any', 'servicio,servico,servizio'),
  named(
    ['service'],
    'end',
    'serveur,serveur web,servidor,servidor web,serveur d application,server applicativo,сервер,бэкенд,服务器,伺服器,后端,後端,应用服务器,サーバー,サーバ,서버,anwendungsserver,微服务',
  ),
  named(
    ['client'],
    'end',
    'nutzer,benutzer,kunde,kunden,zuschauer,anwender,fahrer,fahrgast,handel,usuario,usuarios,cliente,clientes,aplicacion movil,movil,navegador,utilisateur,utilisateurs,navigateur,appli mobile,application mobile,chauffeur,conducteur,utente,utenti,пользователь,пользователи,клиент,клиенты,мобильное приложение,браузер,用户,用戶,客户端,客戶端,浏览器,手机,手机端,移动端,ユーザー,ユーザ,クライアント,ブラウザ,사용자,클라이언트,conductor,pasajero,motorista,passageiro,kullanici,uzytkownik',
  ),
  named(
    ['load-balancer'],
    'any',
    'lastverteiler,loadbalancer,balanceador,balanceador de carga,equilibreur,equilibreur de charge,repartiteur de charge,repartiteur,bilanciatore,bilanciatore di carico,балансировщик,балансировщик нагрузки,负载均衡,负载均衡器,負載均衡,ロードバランサー,ロードバランサ,로드밸런서',
  ),
  named(
    ['gateway'],
    'any',
    'passerelle,passerelle api,pasarela,puerta de enlace,шлюз,api шлюз,网关,閘道,ゲートウェイ,게이트웨이',
  ),
  named(['cache'], 'any', 'zwischenspeicher,antememoria,memoria cache,кэш,кеш,缓存,快取,キャッシュ,캐시'),
  named(
    ['queue'],
    'any',
    'warteschlange,nachrichtenwarteschlange,cola,cola de mensajes,colas,fila,fila de mensagens,file d attente,file de messages,coda,coda di messaggi,очередь,очередь сообщений,消息队列,队列,佇列,キュー,メッセージキュー,큐,메시지 큐',
  ),
  named(
    ['store'],
    'any',
    'datenbank,datenspeicher,speicher,base de datos,banco de dados,banco de datos,base de donnees,bdd,bd,base dati,almacenamiento,armazenamento,stockage,база данных,бд,хранилище,数据库,資料庫,数据存储,存储,データベース,데이터베이스,veritabani,baza danych',
  ),
  named(
    ['blob'],
    'any',
    'objektspeicher,dateispeicher,almacenamiento de objetos,stockage objet,stockage d objets,хранилище объектов,объектное хранилище,对象存储,文件存储,物件儲存,オブジェクトストレージ',
  ),
  named(
    ['search'],
    'any',
    'suchindex,suchmaschine,suche,busqueda,buscador,recherche,moteur de recherche,поиск,搜索,搜索引擎,検索,검색',
  ),
  named(
    ['worker'],
    'end',
    'arbeiter,verarbeiter,trabajador,trabajadores,consumidor,consumidores,travailleur,consommateur,воркер,обработчик,消费者,工作节点,ワーカー,워커',
  ),
  named(
    ['third-party'],
    'any',
    'zahlungsanbieter,drittanbieter,proveedor de pago,proveedor externo,fournisseur,fournisseur externe,провайдер,第三方,第三方支付',
  ),
  named(['monitoring'], 'any', 'uberwachung,monitorizacion,monitoreo,surveillance,мониторинг,监控,監視,모니터링'),
  named(['logs'], 'any', 'protokolle,registros,journaux,логи,日志,ログ'),
  named(
    ['scheduler'],
    'any',
    'planer,zeitplaner,planificador,planificateur,ordonnanceur,планировщик,调度器,定时任务,スケジューラ,스케줄러',
  ),
  named(
    ['rate-limiter'],
    'any',
    'limitador,limitador de tasa,limiteur,limiteur de debit,ratenbegrenzer,限流,限流器,ограничитель,レートリミッター',
  ),
];
